"""The described operation that a request belongs to, found by its method and path."""

from __future__ import annotations

import re
from importlib import import_module
from types import ModuleType
from typing import Final

_OPERATIONS: Final = (
    ("GET", r"/activity/lead_merge/", "activities_lead_merges.activities_lead_merges_list"),
    ("GET", r"/activity/", "activities.activities_list"),
    ("POST", r"/contact/", "contacts.contacts_create"),
    ("GET", r"/contact/", "contacts.contacts_list"),
    ("POST", r"/group/", "groups.groups_create"),
    ("GET", r"/group/", "groups.groups_list"),
    ("POST", r"/status/lead/", "lead_statuses.lead_statuses_create"),
    ("GET", r"/status/lead/", "lead_statuses.lead_statuses_list"),
    ("POST", r"/lead/", "leads.leads_create"),
    ("GET", r"/lead/", "leads.leads_list"),
    ("POST", r"/lead/merge/", "leads.leads_merge"),
    ("POST", r"/opportunity/", "opportunities.opportunities_create"),
    ("GET", r"/opportunity/", "opportunities.opportunities_list"),
    ("POST", r"/custom_field/opportunity/", "opportunity_custom_fields.opportunity_custom_fields_create"),
    ("GET", r"/custom_field/opportunity/", "opportunity_custom_fields.opportunity_custom_fields_list"),
    (
        "POST",
        r"/activity/status_change/opportunity/",
        "opportunity_status_changes.opportunity_status_changes_create",
    ),
    (
        "GET",
        r"/activity/status_change/opportunity/",
        "opportunity_status_changes.opportunity_status_changes_list",
    ),
    ("POST", r"/status/opportunity/", "opportunity_statuses.opportunity_statuses_create"),
    ("GET", r"/status/opportunity/", "opportunity_statuses.opportunity_statuses_list"),
    ("POST", r"/outcome/", "outcomes.outcomes_create"),
    ("GET", r"/outcome/", "outcomes.outcomes_list"),
    ("POST", r"/pipeline/", "pipelines.pipelines_create"),
    ("GET", r"/pipeline/", "pipelines.pipelines_list"),
    ("POST", r"/role/", "roles.roles_create"),
    ("GET", r"/role/", "roles.roles_list"),
    ("POST", r"/custom_field/shared/", "shared_custom_fields.shared_custom_fields_create"),
    ("GET", r"/custom_field/shared/", "shared_custom_fields.shared_custom_fields_list"),
    ("POST", r"/sms_template/", "sms_templates.sms_templates_create"),
    ("GET", r"/sms_template/", "sms_templates.sms_templates_list"),
    ("GET", r"/user/availability/", "users.users_availability"),
    ("GET", r"/user/", "users.users_list"),
    ("GET", r"/me/", "users.users_me"),
    (
        "GET",
        r"/activity/lead_merge/[A-Za-z]+_[A-Za-z0-9]+/",
        "activities_lead_merges.activities_lead_merges_get",
    ),
    ("DELETE", r"/contact/[A-Za-z]+_[A-Za-z0-9]+/", "contacts.contacts_delete"),
    ("GET", r"/contact/[A-Za-z]+_[A-Za-z0-9]+/", "contacts.contacts_get"),
    ("PUT", r"/contact/[A-Za-z]+_[A-Za-z0-9]+/", "contacts.contacts_update"),
    ("GET", r"/custom_field_schema/[^/]+/", "custom_field_schemas.custom_field_schemas_get"),
    (
        "GET",
        r"/custom_field_schema/activity/[^/]+/",
        "custom_field_schemas.custom_field_schemas_get_for_activity",
    ),
    (
        "GET",
        r"/custom_field_schema/custom_object/[^/]+/",
        "custom_field_schemas.custom_field_schemas_get_for_custom_object",
    ),
    ("PUT", r"/custom_field_schema/[^/]+/", "custom_field_schemas.custom_field_schemas_reorder"),
    (
        "PUT",
        r"/custom_field_schema/activity/[^/]+/",
        "custom_field_schemas.custom_field_schemas_reorder_for_activity",
    ),
    (
        "PUT",
        r"/custom_field_schema/custom_object/[^/]+/",
        "custom_field_schemas.custom_field_schemas_reorder_for_custom_object",
    ),
    ("POST", r"/group/[^/]+/member/", "groups.groups_add_member"),
    ("DELETE", r"/group/[A-Za-z]+_[A-Za-z0-9]+/", "groups.groups_delete"),
    ("GET", r"/group/[A-Za-z]+_[A-Za-z0-9]+/", "groups.groups_get"),
    ("DELETE", r"/group/[^/]+/member/[^/]+/", "groups.groups_remove_member"),
    ("PUT", r"/group/[A-Za-z]+_[A-Za-z0-9]+/", "groups.groups_update"),
    ("DELETE", r"/status/lead/[A-Za-z]+_[A-Za-z0-9]+/", "lead_statuses.lead_statuses_delete"),
    ("GET", r"/status/lead/[A-Za-z]+_[A-Za-z0-9]+/", "lead_statuses.lead_statuses_get"),
    ("PUT", r"/status/lead/[A-Za-z]+_[A-Za-z0-9]+/", "lead_statuses.lead_statuses_update"),
    ("DELETE", r"/lead/[A-Za-z]+_[A-Za-z0-9]+/", "leads.leads_delete"),
    ("GET", r"/lead/[A-Za-z]+_[A-Za-z0-9]+/", "leads.leads_get"),
    ("PUT", r"/lead/[A-Za-z]+_[A-Za-z0-9]+/", "leads.leads_update"),
    ("DELETE", r"/opportunity/[A-Za-z]+_[A-Za-z0-9]+/", "opportunities.opportunities_delete"),
    ("GET", r"/opportunity/[A-Za-z]+_[A-Za-z0-9]+/", "opportunities.opportunities_get"),
    ("PUT", r"/opportunity/[A-Za-z]+_[A-Za-z0-9]+/", "opportunities.opportunities_update"),
    (
        "DELETE",
        r"/custom_field/opportunity/[A-Za-z]+_[A-Za-z0-9]+/",
        "opportunity_custom_fields.opportunity_custom_fields_delete",
    ),
    (
        "GET",
        r"/custom_field/opportunity/[A-Za-z]+_[A-Za-z0-9]+/",
        "opportunity_custom_fields.opportunity_custom_fields_get",
    ),
    (
        "PUT",
        r"/custom_field/opportunity/[A-Za-z]+_[A-Za-z0-9]+/",
        "opportunity_custom_fields.opportunity_custom_fields_update",
    ),
    (
        "DELETE",
        r"/activity/status_change/opportunity/[A-Za-z]+_[A-Za-z0-9]+/",
        "opportunity_status_changes.opportunity_status_changes_delete",
    ),
    (
        "GET",
        r"/activity/status_change/opportunity/[A-Za-z]+_[A-Za-z0-9]+/",
        "opportunity_status_changes.opportunity_status_changes_get",
    ),
    (
        "DELETE",
        r"/status/opportunity/[A-Za-z]+_[A-Za-z0-9]+/",
        "opportunity_statuses.opportunity_statuses_delete",
    ),
    ("GET", r"/status/opportunity/[A-Za-z]+_[A-Za-z0-9]+/", "opportunity_statuses.opportunity_statuses_get"),
    (
        "PUT",
        r"/status/opportunity/[A-Za-z]+_[A-Za-z0-9]+/",
        "opportunity_statuses.opportunity_statuses_update",
    ),
    ("GET", r"/organization/[A-Za-z]+_[A-Za-z0-9]+/", "organizations.organizations_get"),
    ("PUT", r"/organization/[A-Za-z]+_[A-Za-z0-9]+/", "organizations.organizations_update"),
    ("DELETE", r"/outcome/[A-Za-z]+_[A-Za-z0-9]+/", "outcomes.outcomes_delete"),
    ("GET", r"/outcome/[A-Za-z]+_[A-Za-z0-9]+/", "outcomes.outcomes_get"),
    ("PUT", r"/outcome/[A-Za-z]+_[A-Za-z0-9]+/", "outcomes.outcomes_update"),
    ("DELETE", r"/pipeline/[A-Za-z]+_[A-Za-z0-9]+/", "pipelines.pipelines_delete"),
    ("GET", r"/pipeline/[A-Za-z]+_[A-Za-z0-9]+/", "pipelines.pipelines_get"),
    ("PUT", r"/pipeline/[A-Za-z]+_[A-Za-z0-9]+/", "pipelines.pipelines_update"),
    ("DELETE", r"/role/[A-Za-z]+_[A-Za-z0-9]+/", "roles.roles_delete"),
    ("GET", r"/role/[A-Za-z]+_[A-Za-z0-9]+/", "roles.roles_get"),
    ("PUT", r"/role/[A-Za-z]+_[A-Za-z0-9]+/", "roles.roles_update"),
    (
        "POST",
        r"/custom_field/shared/[A-Za-z]+_[A-Za-z0-9]+/association/",
        "shared_custom_fields.shared_custom_fields_associate",
    ),
    (
        "DELETE",
        r"/custom_field/shared/[A-Za-z]+_[A-Za-z0-9]+/",
        "shared_custom_fields.shared_custom_fields_delete",
    ),
    ("GET", r"/custom_field/shared/[A-Za-z]+_[A-Za-z0-9]+/", "shared_custom_fields.shared_custom_fields_get"),
    (
        "GET",
        r"/custom_field/shared/[A-Za-z]+_[A-Za-z0-9]+/association/[^/]+/",
        "shared_custom_fields.shared_custom_fields_get_association",
    ),
    (
        "GET",
        r"/custom_field/shared/[A-Za-z]+_[A-Za-z0-9]+/association/custom_activity_type/[^/]+/",
        "shared_custom_fields.shared_custom_fields_get_custom_activity_type_association",
    ),
    (
        "GET",
        r"/custom_field/shared/[A-Za-z]+_[A-Za-z0-9]+/association/custom_object_type/[^/]+/",
        "shared_custom_fields.shared_custom_fields_get_custom_object_type_association",
    ),
    (
        "DELETE",
        r"/custom_field/shared/[A-Za-z]+_[A-Za-z0-9]+/association/[^/]+/",
        "shared_custom_fields.shared_custom_fields_remove_association",
    ),
    (
        "DELETE",
        r"/custom_field/shared/[A-Za-z]+_[A-Za-z0-9]+/association/custom_activity_type/[^/]+/",
        "shared_custom_fields.shared_custom_fields_remove_custom_activity_type_association",
    ),
    (
        "DELETE",
        r"/custom_field/shared/[A-Za-z]+_[A-Za-z0-9]+/association/custom_object_type/[^/]+/",
        "shared_custom_fields.shared_custom_fields_remove_custom_object_type_association",
    ),
    (
        "PUT",
        r"/custom_field/shared/[A-Za-z]+_[A-Za-z0-9]+/",
        "shared_custom_fields.shared_custom_fields_update",
    ),
    (
        "PUT",
        r"/custom_field/shared/[A-Za-z]+_[A-Za-z0-9]+/association/[^/]+/",
        "shared_custom_fields.shared_custom_fields_update_association",
    ),
    (
        "PUT",
        r"/custom_field/shared/[A-Za-z]+_[A-Za-z0-9]+/association/custom_activity_type/[^/]+/",
        "shared_custom_fields.shared_custom_fields_update_custom_activity_type_association",
    ),
    (
        "PUT",
        r"/custom_field/shared/[A-Za-z]+_[A-Za-z0-9]+/association/custom_object_type/[^/]+/",
        "shared_custom_fields.shared_custom_fields_update_custom_object_type_association",
    ),
    ("DELETE", r"/sms_template/[A-Za-z]+_[A-Za-z0-9]+/", "sms_templates.sms_templates_delete"),
    ("GET", r"/sms_template/[A-Za-z]+_[A-Za-z0-9]+/", "sms_templates.sms_templates_get"),
    ("PUT", r"/sms_template/[A-Za-z]+_[A-Za-z0-9]+/", "sms_templates.sms_templates_update"),
    ("GET", r"/user/[A-Za-z]+_[A-Za-z0-9]+/", "users.users_get"),
)


def module_of(method: str, path: str) -> ModuleType | None:
    """Return the module of the operation that a method and a path belong to; None if none is described."""
    for known, pattern, name in _OPERATIONS:
        if known == method and re.fullmatch(pattern, path):
            return import_module(f"{__package__}.api.{name}")
    return None

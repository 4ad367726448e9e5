"""Close's two ways to search: texts (`query` of lists) and trees of conditions (POST /data/search/).

A text is parsed (`parser`) to a tree (`tree`) and evaluated (`text_evaluation`); a filter in JSON is evaluated as it is
(`filters`, `conditions`). Both look at the same objects and fields (`kinds`, `lead_fields`, `attributes`, `records`),
and at the same moments (`spans`). `smart_views` evaluates stored searches of either kind.
"""

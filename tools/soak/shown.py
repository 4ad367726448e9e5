"""The test or part of the long run that shows each Q row of the goals; `python -m tools.soak.shown` writes the page.

`tests/faults/test_shown.py` holds this against the tests that there are, and the page against this.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

PAGE: Final = Path(__file__).parents[2] / "docs" / "reliability.md"
BEGIN, END = "<!-- rows: begin -->", "<!-- rows: end -->"

#: Row, what it asks for, the tests (file::name, below `tests`), the parts of `python -m tools.soak`.
ROWS: Final[list[tuple[str, str, list[str], list[str]]]] = [
    (
        "Q1",
        "nothing is made twice",
        [
            "faults/test_answers.py::test_nothing_is_made_twice",
            "faults/test_answers.py::test_failed_create_is_reported_and_not_repeated",
            "faults/test_sockets.py::test_broken_answer_is_read_again_and_never_created_again",
        ],
        ["random faults"],
    ),
    (
        "Q2",
        "no call outlives its deadline",
        [
            "faults/test_sockets.py::test_no_call_outlives_its_deadline",
            "faults/test_refusals.py::test_waits_of_a_call_end_before_its_deadline",
            "transport/test_retry.py::test_no_wait_goes_past_the_deadline",
        ],
        ["deadlines"],
    ),
    (
        "Q3",
        "every form of 429",
        [
            "faults/test_refusals.py::test_refusal_is_waited_for_as_it_asks",
            "faults/test_refusals.py::test_malformed_refusal_is_survived",
        ],
        [],
    ),
    (
        "Q4",
        "600 updates against 60 a second",
        ["faults/test_pace.py::test_limit_is_kept_with_few_refusals"],
        ["limits"],
    ),
    (
        "Q5",
        "every fault raises from our tree, and tells all",
        [
            "faults/test_answers.py::test_fault_raises_from_our_tree_and_tells_all",
            "faults/test_answers.py::test_there_are_at_least_sixty_six_faults",
            "faults/test_lasting.py::test_one_client_serves_thirty_two_threads_under_faults",
            "faults/test_lasting.py::test_one_client_serves_five_hundred_tasks_under_faults",
        ],
        ["random faults"],
    ),
    ("Q6", "one bad record never loses a page", ["faults/test_pages.py::test_bad_record_keeps_its_page"], []),
    (
        "Q7",
        "cancellation, waits included",
        [
            "faults/test_lasting.py::test_cancellation_churn_leaves_the_client_whole",
            "faults/test_lasting.py::test_call_can_be_cancelled_at_any_point",
            "faults/test_lasting.py::test_call_can_be_cancelled_while_it_waits_for_the_window",
        ],
        ["cancellation"],
    ),
    (
        "Q8",
        "fork with open connections, 300 calls each side",
        [
            "faults/test_lasting.py::test_fork_with_open_connections",
            "faults/test_lasting.py::test_child_starts_with_free_locks",
        ],
        ["fork"],
    ),
    (
        "Q9",
        "16 threads at first use",
        ["faults/test_lasting.py::test_sixteen_threads_at_first_use_make_one_pool"],
        ["first use"],
    ),
    (
        "Q10",
        "200 MB, compressed or not, in at most 80 MB",
        ["faults/test_sockets.py::test_memory_is_bounded_by_the_cap"],
        ["memory"],
    ),
    (
        "Q11",
        "10,000 hostile ids",
        [
            "faults/test_ids.py::test_ten_thousand_ids_are_one_segment_or_refused",
            "client/test_client.py::test_hostile_id_is_refused",
        ],
        [],
    ),
    (
        "Q12",
        "the key is nowhere to be seen",
        [
            "faults/test_secrets.py::test_key_is_nowhere_to_be_seen",
            "faults/test_secrets.py::test_client_shows_nothing_however_deep_one_looks",
            "client/test_secrets.py::test_connection_that_is_cut",
            "telemetry/test_logging.py::test_no_layer_logs_what_is_secret_or_personal",
        ],
        [],
    ),
    (
        "Q13",
        "redirects are not followed",
        ["faults/test_sockets.py::test_redirect_sends_not_a_byte_elsewhere"],
        [],
    ),
    ("Q14", "an outage is not made worse", ["faults/test_answers.py::test_outage_is_not_made_worse"], []),
    (
        "Q15",
        "every operation under half of the fault scripts, each class of them under all",
        [
            "faults/test_scripts.py::test_outcome_is_that_of_the_script",
            "faults/test_scripts.py::test_every_class_is_tried_in_both_colours",
            "faults/test_scripts.py::test_data_covers_every_class_with_many_scripts",
        ],
        [],
    ),
    (
        "Q16",
        "nothing foreign crosses the rim",
        [
            "fuzz/test_sending.py::test_what_libraries_raise_ends_a_call_in_our_tree",
            "fuzz/test_sending.py::test_success_stays_success",
            "fuzz/test_sending.py::test_what_comes_from_outside_passes_unchanged",
            "fuzz/test_arguments.py::test_every_parameter_of_the_facade",
            "fuzz/test_arguments.py::test_every_other_way_to_call",
            "fuzz/test_settings.py::test_every_argument_of_every_constructor",
            "fuzz/test_settings.py::test_every_variable_of_the_environment",
            "fuzz/test_settings.py::test_the_command_line_says_one_line",
        ],
        [],
    ),
    (
        "Q17",
        "signals, interrupts and other event loops",
        [
            "faults/test_interrupts.py::test_interrupted_call_leaves_no_lock_and_no_connection_taken",
            "faults/test_interrupts.py::test_interrupted_task_leaves_no_connection_taken",
            "faults/test_interrupts.py::test_interrupted_refresh_loses_no_tokens",
            "faults/test_interrupts.py::test_time_limit_of_the_program_is_not_taken_for_the_networks",
            "faults/test_loops.py::test_client_serves_one_event_loop_after_another",
            "faults/test_loops.py::test_two_loops_at_once_have_a_pool_each",
        ],
        ["interrupts"],
    ),
    (
        "Q18",
        "a refusal is no failure, and every caller has its turn",
        [
            "shared_limits/test_simulation.py::test_callers_have_their_turn_beside_a_rival",
            "shared_limits/test_simulation.py::test_callers_have_their_turn_beside_a_crowd",
            "shared_limits/test_simulation.py::test_processes_that_share_nothing_come_to_equal_shares",
            "shared_limits/test_simulation.py::test_process_without_the_storage_starves_no_other_and_is_not_starved",
        ],
        [],
    ),
    (
        "Q19",
        "clocks of machines apart, and a storage far away",
        [
            "shared_limits/test_simulation.py::test_processes_that_share_a_storage_are_hardly_refused",
            "shared_limits/test_bookings.py::test_clocks_of_processes_need_not_agree",
            "shared_limits/test_simulation.py::test_storage_a_tenth_of_a_second_away_costs_little",
        ],
        [],
    ),
    (
        "Q20",
        "errors, rows and results cross process boundaries; context reaches our threads",
        [
            "client/test_errors.py::test_errors_cross_process_boundaries",
            "bulk/test_update.py::test_row_crosses_process_boundaries",
            "bulk/test_update.py::test_result_crosses_process_boundaries",
            "bulk/test_runs.py::test_rows_are_sent_in_the_callers_context",
            "oauth/test_calls.py::test_tokens_are_stored_in_the_callers_context",
        ],
        [],
    ),
]


def section() -> str:
    """Return the page's section."""
    lines = ["| row | what | `make test` | `make soak` |", "|---|---|---|---|"]
    for row, what, tests, parts in ROWS:
        named = "<br>".join(f"`{test}`" for test in tests)
        lines.append(f"| {row} | {what} | {named} | {', '.join(parts) or '-'} |")
    return "\n".join([BEGIN, "## Where each row of the goals is shown", "", *lines, END])


def placed(page: str) -> str:
    """Return the page with the current section: in its place, or at the end of a page without one."""
    if BEGIN not in page:
        return f"{page.rstrip()}\n\n{section()}\n"
    before, _, rest = page.partition(BEGIN)
    return f"{before}{section()}{rest.partition(END)[2]}"


def main() -> int:
    """Write it down."""
    PAGE.write_text(placed(PAGE.read_text("utf-8")), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

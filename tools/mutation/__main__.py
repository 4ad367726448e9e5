"""The mutation score: `python -m tools.mutation`, or `make mutation-score`.

mutmut changes one thing at a time in a copy, runs the tests that reach it, and counts the changes that none of them
noticed. Beside the planted faults, which say what matters, this says where nobody has looked. It takes minutes for
each group of modules, so it is no part of the gate. A run resumes where the last one stopped; outcomes are kept in
build/mutation for as long as a function stays as it is. What the last runs found is in docs/mutation.md.
"""

import argparse
import json
import time
import tomllib
from collections import Counter
from pathlib import Path

from tools.mutation import equivalents
from tools.mutation.trial import WORK, Trial

OUTCOMES = ("noticed", "survived", "equivalent", "wording", "no test", "broken", "not tried")


def report(trials: list[Trial]) -> None:
    """Print a line for each module and write every survivor with its difference to build/mutation/survivors.json."""
    entries = equivalents.load()
    survivors = []
    print("| module | tried | " + " | ".join(OUTCOMES) + " |")
    print("|---|" + "---|" * (1 + len(OUTCOMES)))
    for trial in trials:
        counts = {module: Counter[str]() for module in trial.modules}
        for mutant in trial.mutants():
            outcome = mutant.outcome
            if outcome in {"survived", "broken", "no test"}:
                function, lines = equivalents.function_of(mutant.name), trial.difference(mutant)
                change = {"module": mutant.module, "function": function, "lines": lines}
                if equivalents.reason(entries, module=mutant.module, function=function, lines=lines):
                    outcome = "equivalent"
                elif equivalents.of_wording(lines):
                    outcome = "wording"
                else:
                    survivors.append({**change, "outcome": outcome, "name": mutant.name})
            counts[mutant.module][outcome] += 1
        for module, outcomes in counts.items():
            if total := outcomes.total():
                columns = (total - outcomes["not tried"], *(outcomes[outcome] for outcome in OUTCOMES))
                print(f"| `{module}` | " + " | ".join(map(str, columns)) + " |")
    WORK.mkdir(parents=True, exist_ok=True)
    (WORK / "survivors.json").write_text(
        json.dumps(survivors, indent=1, ensure_ascii=False), encoding="utf-8"
    )


def main() -> None:
    """Run from the command line."""
    groups = tomllib.loads(Path(__file__).with_name("targets.toml").read_text(encoding="utf-8"))
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "groups", nargs="*", metavar="GROUP", help=f"any of {', '.join(groups)} (default: all)"
    )
    parser.add_argument("--processes", type=int, default=2, metavar="N")
    parser.add_argument(
        "--minutes", type=float, metavar="M", help="stop after this time; a later run goes on"
    )
    parser.add_argument("--sample", type=int, metavar="N", help="at most N changes of each module, at random")
    parser.add_argument("--seed", type=int, default=0, help="of the sample (default: 0)")
    parser.add_argument("--again", action="store_true", help="try only those again that survived")
    parser.add_argument(
        "--report", action="store_true", help="run nothing, report the outcomes that there are"
    )
    options = parser.parse_args()
    if unknown := set(options.groups) - set(groups):
        parser.error(f"no such group: {', '.join(sorted(unknown))}")
    trials = [Trial(name, **groups[name]) for name in options.groups or groups]
    ends = None if options.minutes is None else time.monotonic() + 60 * options.minutes
    for trial in () if options.report else trials:
        seconds = None if ends is None else ends - time.monotonic()
        if seconds is not None and seconds <= 0:
            break
        trial.prepare()
        wanted = {"survived", "no test", "broken"} if options.again else {"not tried"}
        chosen = trial.sample(options.sample, options.seed)
        names = [each.name for each in trial.mutants() if each.outcome in wanted and each.name in chosen]
        print(f"{trial.folder.name}: {len(names)} changes to try", flush=True)
        if names:
            trial.run(names, processes=options.processes, seconds=seconds)
    report(trials)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""Measures `samspil place` against HiGHS and OR-Tools on the same problem files, on one thread, every plan counted over again.

Prints a table and writes bench/placement.json and the table of docs/benchmarks.md. Real problems are used where the folder of
--data is there; otherwise, and for the large ones always, made-up ones.
"""

import argparse
import json
import os
import platform
import random
import statistics
import subprocess
import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import table  # noqa: E402
from oracle.check import faults  # noqa: E402

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
OUT = HERE / "out"
MARKS = ("<!-- placement -->", "<!-- end of placement -->")
SOLVERS = {"highs": "HiGHS", "scip": "OR-Tools SCIP", "cp_sat": "OR-Tools CP-SAT"}
# Name, how it is made up where the file is not there, our options, what has to be reached.
PROBLEMS = [
    ("hias-2016-three-measures", "country:500:20:1", ["--gap", "0.069%"],
     {"of_optimum": 0.9995, "optimum": 270.928396, "times_less_cpu": 20}),
    ("municipality-50x100", "municipality:50:100:6:1", ["--time-limit", "900ms"],
     {"at_least": 70_740, "seconds": 1}),
    ("municipality-500x800", "municipality:500:800:12:1", ["--time-limit", "4700ms"],
     {"at_least": 771_453, "seconds": 5}),
    ("made-up-5000x8000x40", "municipality:5000:8000:40:1", ["--gap", "1%", "--time-limit", "55s"],
     {"gap": 0.01, "seconds": 60}),
    ("made-up-country-20000x98", "country:20000:98:1", ["--gap", "0.1%", "--time-limit", "18s"],
     {"gap": 0.001, "seconds": 20}),
]
LOCKED = "municipality-500x800"
ONE_BY_ONE = [("hias-2016-persons-110", 292.904647, 0.987), ("hias-2016-three-measures", 270.928396, 0.97)]


def log(text):
    print(text, file=sys.stderr, flush=True)


def run(words):
    """What a program printed, and its processor time."""
    with subprocess.Popen([str(word) for word in words], stdout=subprocess.PIPE) as process:
        printed = process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{words} ended with {process.returncode}")
    return printed, used.ru_utime + used.ru_stime


def checked(problem, plan, who):
    wrong = faults(problem, plan)
    if wrong:
        raise SystemExit(f"the plan of {who} is impossible: {wrong[:3]}")


class Bench:
    def __init__(self, args):
        self.args = args
        self.venv = OUT / "oracle-venv"

    def file(self, name, made_up=None):
        """The file of a problem: the real one, or one that is made up; nothing when there is neither."""
        there = self.args.data / f"{name}.json"
        if there.exists():
            return there
        path = OUT / f"{name}.json"
        if made_up and not path.exists():
            run([self.args.binary, "place", "--generate", made_up, "-o", path])
        return path if made_up else None

    def python(self):
        """A Python of its own with the solvers, made once."""
        python = self.venv / "bin/python"
        if not (self.venv / "done").exists():
            log("installing highspy and ortools into bench/out/oracle-venv")
            subprocess.run([sys.executable, "-m", "venv", self.venv], check=True)
            subprocess.run([python, "-m", "pip", "install", "-q", "-r", HERE / "oracle/requirements.txt"], check=True)
            (self.venv / "done").touch()
        return python

    def ours(self, path, options, problem):
        threads = [] if "--threads" in options else ["--threads", 1]
        printed, cpu = run([self.args.binary, "place", path, *threads, *options])
        plan = json.loads(printed)
        checked(problem, plan, "samspil")
        told = {key: plan[key] for key in ("objective", "bound", "gap", "status", "seconds")}
        return {"cpu": round(cpu, 3), "placed": len(plan["assignments"]), **told}, plan

    def oracle(self, solver, path, problem, seconds):
        words = [self.python(), HERE / "oracle/solve.py", solver, path, seconds]
        answer = json.loads(run(words)[0].splitlines()[-1])  # what a solver prints itself comes before
        if answer["found"]:
            checked(problem, {**answer, "bound": None}, solver)
        return {key: answer[key] for key in ("cpu", "objective", "bound", "proved", "found")}

    def problem(self, name, made_up, options, goal):
        path = self.file(name, made_up)
        real = path.parent == self.args.data
        problem = json.loads(path.read_text(encoding="utf-8"))
        log(f"{name}{'' if real else ' (made up)'}")
        measured = {"real": real, "options": options, "pairs": len(problem["scores"])}
        measured["ours"] = self.ours(path, options, problem)[0]
        log(f"  samspil: {measured['ours']}")
        if measured["ours"]["cpu"] < 6:
            others = [self.ours(path, [*options, "--seed", seed], problem)[0] for seed in range(2, 11)]
            measured["other_seeds"] = [{key: one[key] for key in ("cpu", "objective")} for one in others]
        large = len(problem["scores"]) > self.args.oracle_pairs
        for solver in [solver for solver in self.args.oracles if not large or solver == "highs"]:
            # Of a large problem only one is asked, and given the time that we may use.
            seconds = goal["seconds"] if large else self.args.oracle_seconds
            measured[solver] = {**self.oracle(solver, path, problem, seconds), "seconds": seconds}
            log(f"  {solver}: {measured[solver]}")
        measured["goal"] = goal
        measured["reached"] = reached(measured, goal, real)
        return measured

    def locked(self):
        """Nine in ten of a plan are locked: how much faster is it to solve again?"""
        path = self.file(LOCKED, "municipality:500:800:12:1")
        problem = json.loads(path.read_text(encoding="utf-8"))
        first, plan = self.ours(path, ["--gap", "0.5%"], problem)
        where = {it["unit"]: it["place"] for it in plan["assignments"]}
        for index, unit in enumerate(problem["units"]):
            unit["locked_to"] = where.get(unit["id"]) if index % 10 else None
        again_path = OUT / "locked.json"
        again_path.write_text(json.dumps(problem), encoding="utf-8")
        again, _ = self.ours(again_path, ["--gap", "0.5%"], problem)
        times = first["cpu"] / again["cpu"]
        return {"first": first, "again": again, "times": round(times, 1), "goal": 10, "reached": times >= 10}

    def together(self):
        """What two who search at the same time find in the same time as one."""
        path = self.file(LOCKED, "municipality:500:800:12:1")
        problem = json.loads(path.read_text(encoding="utf-8"))
        told = {}
        for threads in (1, 2):
            plans = [self.ours(path, ["--time-limit", "10s", "--threads", threads, "--seed", seed], problem)[0]
                     for seed in range(1, 6)]
            told[threads] = {"objective": statistics.mean(plan["objective"] for plan in plans),
                             "cpu": statistics.mean(plan["cpu"] for plan in plans)}
        log(f"together: {told}")
        return told

    def one_by_one(self, name, optimum, goal):
        """Ten orders of arrival, each with another order of the same year as its history."""
        path = self.file(name)
        if path is None:
            return None
        problem = json.loads(path.read_text(encoding="utf-8"))
        shares, greedy, cpu = [], [], []
        for seed in range(10):
            shuffle = random.Random(seed)
            orders = [shuffle.sample(problem["units"], len(problem["units"])) for _ in range(2)]
            files = [OUT / "arrivals.json", OUT / "history.json"]
            for file, units in zip(files, orders):
                file.write_text(json.dumps({**problem, "units": units}), encoding="utf-8")
            plan, _ = self.ours(files[0], ["--one-by-one", "--history", files[1]], problem)
            shares.append(plan["objective"] / optimum)
            cpu.append(plan["cpu"])
            greedy.append(self.ours(files[0], ["--one-by-one"], problem)[0]["objective"] / optimum)
        mean = statistics.mean(shares)
        log(f"{name} one by one: {mean:.4f}, at least {min(shares):.4f}; greedy {statistics.mean(greedy):.4f}")
        return {"mean": mean, "least": min(shares), "greedy": statistics.mean(greedy), "cpu": statistics.mean(cpu),
                "goal": goal, "reached": mean >= goal}


def reached(measured, goal, real):
    """Whether the goal was reached; nothing is said of a goal for a real problem when the problem is another."""
    ours, told = measured["ours"], []
    if "at_least" in goal:
        told.append(ours["objective"] >= goal["at_least"] if real else None)
    if "seconds" in goal:
        told.append(ours["cpu"] <= goal["seconds"])
    if "gap" in goal:
        told.append(ours["gap"] <= goal["gap"])
    if "of_optimum" in goal:
        told.append(ours["objective"] >= goal["of_optimum"] * goal["optimum"] if real else None)
    if "times_less_cpu" in goal:
        proof = measured.get("highs", {})
        told.append(proof["cpu"] >= goal["times_less_cpu"] * ours["cpu"] if proof.get("proved") else None)
    return False if False in told else None if None in told else True


def said(reached):
    return {True: "yes", False: "**no**", None: "–"}[reached]


def number(value):
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3f}"


def of(results):
    """Everything as tables."""
    machine = results["machine"]
    lines = [f"Measured on {machine['day']} at {machine['commit']}: {machine['cpu']}, {machine['cores']} cores; load before it began "
             f"{machine['load_before']}. The other solvers were stopped after {results['oracle_seconds']:.0f} s, where nothing else is said.", "",
             table.row("problem", "samspil: worth", "proven bound", "gap", "CPU s", *[f"{name}: worth, CPU s" for name in
                                                                         SOLVERS.values()], "goal reached"),
             table.row("---", *["--:"] * 8)]
    for name, it in results["problems"].items():
        ours = it["ours"]
        others = [other(it.get(solver), results["oracle_seconds"]) for solver in SOLVERS]
        lines.append(table.row(name, number(ours["objective"]), number(ours["bound"]), f"{ours['gap']:.3%}",
                               f"{ours['cpu']:.2f}", *others, said(it["reached"])))
    lines += ["", table.row("problem", "nine other seeds: worth", "CPU s"), table.row("---", "---", "---")]
    for name, it in ((name, it) for name, it in results["problems"].items() if "other_seeds" in it):
        worth = ", ".join(number(one["objective"]) for one in sorted(it["other_seeds"], key=lambda one: one["objective"]))
        cpu = [one["cpu"] for one in it["other_seeds"]]
        lines.append(table.row(name, worth, f"{min(cpu):.2f} to {max(cpu):.2f}"))
    again = results["locked"]
    lines += ["", f"With nine in ten of `{LOCKED}` locked: {again['again']['cpu']:.2f} s instead of "
              f"{again['first']['cpu']:.2f} s of processor time, {again['times']} times less (goal 10: {said(again['reached'])})."]
    together = results["together"]
    lines += ["", f"In 10 s `{LOCKED}` came to {number(together[1]['objective'])} with one thread and "
              f"{number(together[2]['objective'])} with two (mean of five seeds; {together[1]['cpu']:.1f} and "
              f"{together[2]['cpu']:.1f} s of processor time)."]
    if results["one_by_one"]:
        lines += ["", table.row("one by one, ten orders", "mean of hindsight", "least", "greedy", "CPU s", "goal", "reached"),
                  table.row("---", *["--:"] * 6)]
    for name, it in results["one_by_one"].items():
        lines.append(table.row(name, f"{it['mean']:.2%}", f"{it['least']:.2%}", f"{it['greedy']:.2%}", f"{it['cpu']:.1f}",
                               f"{it['goal']:.1%}", said(it["reached"])))
    return "\n".join(lines)


def other(answer, usual):
    if answer is None:
        return "not run"
    limit = "" if answer["seconds"] == usual else f" (limit {answer['seconds']} s)"
    if not answer["found"]:
        return f"nothing, {answer['cpu']:.1f}{limit}"
    return f"{number(answer['objective'])}{' proved' if answer['proved'] else ''}, {answer['cpu']:.1f}{limit}"


def machine():
    cpus = [line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")]
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True)
    return {"day": str(date.today()), "commit": commit.stdout.strip(), "cpu": cpus[0] if cpus else platform.machine(),
            "cores": os.cpu_count(), "load_before": round(os.getloadavg()[0], 2)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", default=ROOT / "target/release/samspil")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data/placement", help="the real problems")
    parser.add_argument("--oracle-seconds", type=float, default=60, help="the most time for each of the other solvers")
    parser.add_argument("--oracle-pairs", type=int, default=300_000, help="of larger problems only HiGHS is asked")
    parser.add_argument("--oracles", nargs="*", choices=list(SOLVERS), default=list(SOLVERS))
    args = parser.parse_args()
    OUT.mkdir(exist_ok=True)
    bench = Bench(args)
    results = {"machine": machine(), "oracle_seconds": args.oracle_seconds}
    results["problems"] = {problem[0]: bench.problem(*problem) for problem in PROBLEMS}
    results["locked"] = bench.locked()
    results["together"] = bench.together()
    asked = {name: bench.one_by_one(name, *rest) for name, *rest in ONE_BY_ONE}
    results["one_by_one"] = {name: it for name, it in asked.items() if it}
    (HERE / "placement.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    text = of(results)
    table.into(ROOT / "docs/benchmarks.md", text, MARKS)
    print(text)


if __name__ == "__main__":
    main()

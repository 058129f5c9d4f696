# SPDX-License-Identifier: MPL-2.0
"""The results as a table in Markdown."""

import re

import shared_life

NAMES = {
    "list": "List of persons, 25 rows", "search": "Search by name", "person": "A person's page", "day": "Min dag",
    "note": "Register a note", "offer": "Register an offer",
}
GOAL_MS = {"note": 1.0, "offer": 1.0}
LOOK_MS = 0.5
MANY_TIMES = 1.3
MARKS = ("<!-- results -->", "<!-- end of results -->")


def of(results):
    """Everything that was measured."""
    machine = results["machine"]
    parts = [
        f"Measured on {machine['day']} at {machine['commit']}: {machine['cpu']}, {machine['cores']} cores, "
        f"{machine['memory_gb']} GB, Linux {machine['kernel']}; load before it began {machine['load_before']}. "
        f"Each measurement took {results['seconds_each']} seconds.",
        cost(results),
    ]
    if "shared_life" in results:
        parts.append(public(results["shared_life"]))
    parts.append(waits(results, "10000", "10,000 persons"))
    if "1000000" in results:
        parts.append(waits(results, "1000000", "1,000,000 persons"))
    if "peer" in results:
        parts.append(waits(results, "peer", f"The peer, 10,000 persons ({results['peer']['versions']})"))
    parts.append(rest(results))
    return "\n\n".join(parts)


def row(*cells):
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def costs(results, house, kind):
    """What one request costs with each number of clients."""
    return [one["cpu_ms"] for one in results[house]["requests"][kind]] if house in results else []


def cost(results):
    """Processor time for each request, beside the goals."""
    lines = ["### What a request costs the server: milliseconds of processor time", "",
             "Ours with the number of clients that is worst for us, the peer's with the one that is best for it.", "",
             row("", "goal", "10,000", "goal", "1,000,000", "times 10,000", "Django admin, 10,000", "times ours"),
             row("---", *["--:"] * 7)]
    for kind, name in NAMES.items():
        goal, small = GOAL_MS.get(kind, LOOK_MS), max(costs(results, "10000", kind))
        large = max(costs(results, "1000000", kind), default=None)
        peer = min(costs(results, "peer", kind), default=None)
        lines.append(row(
            name, goal, judged(small, goal), round(goal * MANY_TIMES, 2),
            judged(large, goal * MANY_TIMES) if large else "–", round(large / small, 2) if large else "–", peer or "–",
            round(peer / small) if peer else "–"))
    return "\n".join(lines)


def judged(number, goal):
    """The number, and whether it misses the goal."""
    return f"{number}" if number <= goal else f"**{number}** (not reached)"


def waits(results, house, title):
    """What somebody waits for an answer, for each number of clients."""
    lines = [f"### {title}", "",
             row("", "clients", "first second", "CPU ms", "requests/s", "p50 ms", "p95 ms", "p99 ms", "bytes"),
             row("---", *["--:"] * 8)]
    for kind, name in NAMES.items():
        for one in results[house]["requests"][kind]:
            lines.append(row(name, one["clients"], one["first_cpu_ms"], one["cpu_ms"], one["per_second"], one["p50_ms"],
                             one["p95_ms"], one["p99_ms"], one["bytes"]))
    return "\n".join(lines)


def public(measured):
    """How long a search of the large catalogue and a page of the full calendar take, for somebody who is not logged in."""
    goal, requests = shared_life.GOAL_MS, measured["requests"]
    lines = [f"### The catalogue and the calendar: milliseconds until the answer, 95th percentile (goal: under {goal:g})", "",
             row("", *[f"{one['clients']} clients" for one in requests["catalogue"]], "CPU ms"),
             row("---", *["--:"] * (len(requests["catalogue"]) + 1))]
    for kind, name in shared_life.NAMES.items():
        each = requests[kind]
        lines.append(row(name, *[judged(one["p95_ms"], goal) for one in each], each[0]["cpu_ms"]))
    if machine := measured.get("machine"):
        lines += ["", f"This part was measured on {machine['day']} at {machine['commit']}; load before it began "
                      f"{machine['load_before']}."]
    return "\n".join(lines)


def rest(results):
    """Starting, memory, import, law and figures."""
    demo, alone, middle = results["demo"], results["persons_alone"], results["100000"]
    law, figures = results["calculators"]["law"], results["calculators"]["indicators"]
    lines = ["### The rest", "", row("", "goal", "measured"), row("---", "--:", "--:"),
             row("Start until `/health` answers, demonstration, ms", 200, judged(demo["start_ms"], 200)),
             row("Memory after start, MB", "", demo["resident_after_start_mb"]),
             row("Memory after load, 10,000 persons, MB", "", results["10000"]["resident_after_load_mb"])]
    if "1000000" in results:
        lines.append(row("Memory after load, 1,000,000 persons, MB", "", results["1000000"]["resident_after_load_mb"]))
    if "peer" in results:
        lines.append(row("Memory after load, the peer, MB", "", results["peer"]["resident_after_load_mb"]))
    lines += [
        row("The program, MB", "", demo["binary_mb"]),
        row("Import of 100,000 persons alone, s CPU", 1.5, judged(alone["cpu_s"], 1.5)),
        imported("100,000 persons with their files", middle["import"]),
    ]
    if "1000000" in results:
        lines.append(imported("1,000,000 persons with their files", results["1000000"]["import"]))
    lines += [
        row(f"Every deadline of {law['persons']:,} persons, ms", "", law["ms"]),
        row("The deadlines of one person, 99th percentile, µs", "< 1,000", law["one_p99_us"]),
        row(f"Every indicator with its series, {figures['persons']:,} persons in memory, ms", "", figures["ms"]),
        row(f"`samspil indicators`, {middle['indicators']['persons']:,} persons in the database, s CPU", "",
            middle["indicators"]["cpu_s"]),
    ]
    return "\n".join(lines)


def imported(what, measured):
    return row(f"Import of {what}: {measured['rows']:,} rows, s CPU (s)", "",
               f"{measured['cpu_s']} ({measured['seconds']})")


def into(path, text, marks=MARKS):
    """Puts the table between its marks in the page."""
    page = path.read_text(encoding="utf-8")
    begin, end = marks
    fresh = f"{begin}\n\n{text}\n\n{end}"
    path.write_text(re.sub(f"{re.escape(begin)}.*{re.escape(end)}", lambda _: fresh, page, flags=re.S), encoding="utf-8")

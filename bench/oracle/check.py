# SPDX-License-Identifier: MPL-2.0
"""Counts a plan over again from the problem file alone; it knows nothing of how the plan was found."""

from collections import Counter


def faults(problem, plan):
    """Everything that is wrong with a plan."""
    units = {it["id"]: it for it in problem["units"]}
    places = {it["id"]: it for it in problem["places"]}
    scores = {(u, p): score for u, p, score in problem["scores"]}
    wrong, where = [], {}
    for it in plan["assignments"]:
        if it["unit"] in where:
            wrong.append(f"{it['unit']} is in two places")
        where[it["unit"]] = it["place"]
        if scores.get((it["unit"], it["place"])) != it["score"]:
            wrong.append(f"{it['unit']} has no such score in {it['place']}")
    for name, unit in units.items():
        if unit.get("locked_to") not in (None, where.get(name)):
            wrong.append(f"{name} is not where it is locked")
    held, counted = Counter(), Counter()
    for name, place in where.items():
        demand = {**units[name].get("demand", {}), "units": 1}
        for measure, amount in demand.items():
            held[place, measure] += amount
            for area in places[place].get("sets", []):
                for group in [None, *set(units[name].get("groups", []))]:
                    counted[area, measure, group] += amount
    for name, place in places.items():
        for measure, most in place.get("capacity", {}).items():
            if held[name, measure] > most:
                wrong.append(f"{name} holds {held[name, measure]} {measure}")
    for limit in problem.get("limits", []):
        if counted[limit["set"], limit["measure"], limit.get("group")] > limit["at_most"]:
            wrong.append(f"{limit['id']} is exceeded")
    worth = sum(it["score"] for it in plan["assignments"])
    if abs(worth - plan["objective"]) > 1e-6 * (1 + abs(worth)):
        wrong.append(f"the scores make {worth}, not {plan['objective']}")
    if plan.get("bound") is not None and plan["bound"] < worth - 1e-6 * (1 + abs(worth)):
        wrong.append(f"the bound {plan['bound']} is below {worth}")
    return wrong

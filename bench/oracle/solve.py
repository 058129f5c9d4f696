# SPDX-License-Identifier: MPL-2.0
"""Solves one placement problem with a general solver on one thread: solve.py SOLVER PROBLEM.json SECONDS, prints JSON.

Only the solver's own work is timed, not the reading of the file and the building of its model.
"""

import json
import sys
import time


def model(problem):
    """The pairs that may be used, and everything scarce as rows: the most, and what each pair takes of it."""
    unit = {it["id"]: it for it in problem["units"]}
    place = {it["id"]: it for it in problem["places"]}
    limits = {}
    for limit in problem.get("limits", []):
        limits.setdefault(limit["set"], []).append(limit)
    pairs = [pair for pair in problem["scores"] if pair[2] >= 0]
    rows = {}
    for index, (u, p, _) in enumerate(pairs):
        demand = {**unit[u].get("demand", {}), "units": 1}
        rows.setdefault(("unit", u), (1, []))[1].append((index, 1))
        for measure, most in place[p].get("capacity", {}).items():
            if demand.get(measure, 0) > 0:
                rows.setdefault(("capacity", p, measure), (most, []))[1].append((index, demand[measure]))
        for limit in (limit for name in place[p].get("sets", []) for limit in limits.get(name, [])):
            counted = limit.get("group") is None or limit["group"] in unit[u].get("groups", [])
            if counted and demand.get(limit["measure"], 0) > 0:
                taken = demand[limit["measure"]]
                rows.setdefault(("limit", limit["id"]), (limit["at_most"], []))[1].append((index, taken))
    return pairs, list(rows.values())


def highs(pairs, rows, seconds):
    import highspy
    import numpy as np
    solver = highspy.Highs()
    solver.silent()
    for name, value in {"threads": 1, "time_limit": float(seconds), "mip_rel_gap": 0.0}.items():
        solver.setOptionValue(name, value)
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = len(pairs), len(rows)
    lp.sense_ = highspy.ObjSense.kMaximize
    lp.col_cost_ = np.array([pair[2] for pair in pairs], dtype=float)
    lp.col_lower_, lp.col_upper_ = np.zeros(len(pairs)), np.ones(len(pairs))
    lp.row_lower_ = np.full(len(rows), -highspy.kHighsInf)
    lp.row_upper_ = np.array([most for most, _ in rows], dtype=float)
    lp.integrality_ = [highspy.HighsVarType.kInteger] * len(pairs)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = np.cumsum([0] + [len(takes) for _, takes in rows])
    lp.a_matrix_.index_ = np.array([index for _, takes in rows for index, _ in takes])
    lp.a_matrix_.value_ = np.array([amount for _, takes in rows for _, amount in takes], dtype=float)
    solver.passModel(lp)
    begun = time.process_time()
    solver.run()
    cpu = time.process_time() - begun
    info = solver.getInfo()
    found = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    values = solver.getSolution().col_value if found else []
    return cpu, values, info.mip_dual_bound, solver.getModelStatus() == highspy.HighsModelStatus.kOptimal


def scip(pairs, rows, seconds):
    from ortools.linear_solver import pywraplp
    solver = pywraplp.Solver.CreateSolver("SCIP")
    variables = [solver.BoolVar("") for _ in pairs]
    for most, takes in rows:
        row = solver.Constraint(-solver.infinity(), float(most))
        for index, amount in takes:
            row.SetCoefficient(variables[index], amount)
    for variable, pair in zip(variables, pairs):
        solver.Objective().SetCoefficient(variable, pair[2])
    solver.Objective().SetMaximization()
    solver.SetTimeLimit(int(seconds * 1000))
    begun = time.process_time()
    status = solver.Solve()
    cpu = time.process_time() - begun
    found = status in (pywraplp.Solver.OPTIMAL, pywraplp.Solver.FEASIBLE)
    values = [variable.solution_value() for variable in variables] if found else []
    return cpu, values, solver.Objective().BestBound(), status == pywraplp.Solver.OPTIMAL


def cp_sat(pairs, rows, seconds):
    from ortools.sat.python import cp_model
    whole = all(float(pair[2]).is_integer() for pair in pairs)
    scale = 1 if whole else 1_000_000
    made = cp_model.CpModel()
    variables = [made.new_bool_var("") for _ in pairs]
    for most, takes in rows:
        made.add(sum(amount * variables[index] for index, amount in takes) <= most)
    made.maximize(sum(round(pair[2] * scale) * variable for pair, variable in zip(pairs, variables)))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = seconds
    begun = time.process_time()
    status = solver.solve(made)
    cpu = time.process_time() - begun
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    values = [solver.value(variable) for variable in variables] if found else []
    return cpu, values, solver.best_objective_bound / scale, status == cp_model.OPTIMAL


def main():
    name, path, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
    with open(path, encoding="utf-8") as file:
        pairs, rows = model(json.load(file))
    cpu, values, bound, proved = {"highs": highs, "scip": scip, "cp_sat": cp_sat}[name](pairs, rows, seconds)
    taken = [pair for pair, value in zip(pairs, values) if value > 0.5]
    print(json.dumps({
        "cpu": cpu, "bound": bound, "proved": proved, "found": len(values) > 0,
        "objective": sum(pair[2] for pair in taken),
        "assignments": [{"unit": u, "place": p, "score": score} for u, p, score in taken],
    }))


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: MPL-2.0
"""Servers that are measured: started, logged in to, loaded with requests, and asked what they cost."""

import http.client
import json
import os
import re
import signal
import subprocess
import time
import urllib.parse
from pathlib import Path

HERE = Path(__file__).resolve().parent
TICKS = os.sysconf("SC_CLK_TCK")


def cpu(pids):
    """The processor time that processes have used so far, in seconds: in the program and in the kernel for it."""
    total = 0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICKS


def resident(pids):
    """The memory that processes hold, in megabytes; what they share is divided between them."""
    kilobytes = 0
    for pid in pids:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        kilobytes += int(re.search(r"^Pss:\s+(\d+)", text, re.M).group(1))
    return kilobytes / 1024


class Server:
    """A running server: its processes, its port, and how long it took until it answered."""

    # How many times longer it is measured than the program: what is slow needs longer until enough is counted.
    PATIENCE = 1

    def __init__(self, command, port, ready, cwd=None, env=None):
        self.port = port
        started = time.perf_counter()
        self.process = subprocess.Popen(
            command, cwd=cwd, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        while True:
            try:
                if self.get(ready)[0] < 400:
                    break
            except OSError:
                if self.process.poll() is not None:
                    raise SystemExit(f"the server ended at once: {' '.join(map(str, command))}")
                if time.perf_counter() - started > 60:
                    self.stop()
                    raise SystemExit("the server did not answer within a minute")
                time.sleep(0.001)
        self.seconds_to_answer = time.perf_counter() - started

    def pids(self):
        """The process and those it has started."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return [self.process.pid, *map(int, children)]

    def get(self, path, cookie=None):
        """Status, headers and text of one answer."""
        return self.ask("GET", path, cookie)

    def post(self, path, fields, cookie=None, headers=None):
        """Sends a form."""
        return self.ask("POST", path, cookie, urllib.parse.urlencode(fields, doseq=True),
                        {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})})

    def ask(self, method, path, cookie=None, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {**(headers or {}), **({"Cookie": cookie} if cookie else {})}
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode("utf-8", "replace")
        connection.close()
        return answer.status, answer.headers, text

    def rest(self):
        """Waits until nothing is left of earlier requests, which would be counted among the next."""
        for _ in range(300):
            before = cpu(self.pids())
            time.sleep(0.2)
            if cpu(self.pids()) - before <= 1 / TICKS:
                return
        raise SystemExit("the server did not come to rest within a minute")

    def load_warm(self, requests, clients, seconds):
        """Measures when every request was made once before, or as many as ten seconds allow; the first second's cost beside it."""
        first = self.load(requests, clients, 1)
        one_round = -(-len(requests) // max(1, first["per_second"]))
        self.load(requests, clients, min(10, one_round))
        return {**self.load(requests, clients, seconds), "first_cpu_ms": first["cpu_ms"]}

    def load(self, requests, clients, seconds):
        """Sends the requests in turn from so many clients at once; what it cost and how long each took."""
        self.rest()
        lines = HERE / "out" / f"requests-{self.port}.txt"
        lines.parent.mkdir(exist_ok=True)
        lines.write_text("".join(f"{method}\t{path}\t{cookie}\t{body}\n" for method, path, cookie, body in requests),
                         encoding="utf-8")
        wrk = ["wrk", "-t1", f"-c{clients}", f"-d{seconds}s", "--timeout", "30s", "-s", HERE / "load.lua",
               f"http://127.0.0.1:{self.port}/", "--", lines]
        pids = self.pids()
        before = cpu(pids)
        printed = subprocess.run(wrk, capture_output=True, text=True, check=True).stdout
        used = cpu(pids) - before
        seen = json.loads(printed[printed.index("{"):])
        if seen["requests"] == 0 or seen["failed"] > 0:
            raise SystemExit(f"{seen['failed']} of {seen['requests']} requests failed: {requests[0][:2]}")
        return {
            "clients": clients,
            "requests": seen["requests"],
            "cpu_ms": round(1000 * used / seen["requests"], 3),
            "per_second": round(seen["requests"] / (seen["microseconds"] / 1e6)),
            "bytes": round(seen["bytes"] / seen["requests"]),
            "p50_ms": seen["p50"], "p95_ms": seen["p95"], "p99_ms": seen["p99"],
        }

    def stop(self):
        os.killpg(self.process.pid, signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

#!/usr/bin/env python3
"""Puts ./pokecap serve and the forerunner's demo under load on the same pictures; benchmarks/serve.sh runs it.

    load.py PICTURES PEER_MODEL SECONDS MINUTES RESULT.json

SECONDS for each rate and for the overload, MINUTES under load in which memory is sampled. Prints the table of docs/server.md.
"""
import datetime
import json
import os
import pathlib
import platform
import signal
import subprocess
import sys
import time
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PORT, PEER_PORT = 17070, 17071
CONNECTIONS, OVERLOAD_CONNECTIONS, OVERLOAD = 8, 640, 5
WARM_UP = 10


def wrk(port, path, pictures, seconds, connections, pause=0, threads=1):
    out = subprocess.run(["wrk", f"-t{threads}", f"-c{connections}", f"-d{seconds}s", "--timeout", "60s", "-s", HERE / "post.lua",
                          f"http://127.0.0.1:{port}{path}", "--", str(pictures), str(pause)],
                         capture_output=True, text=True, check=True).stdout
    told = json.loads(out.strip().splitlines()[-1])
    told["acceptedASecond"] = told["accepted"] / told["seconds"]
    told["askedASecond"] = (told["accepted"] + told["refused"] + told["failed"]) / told["seconds"]
    return told


def rss(pid):
    """Of a process, in MiB."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def wait_for(url, process):
    for _ in range(600):
        if process.poll() is not None:
            sys.exit(f"load.py: the server for {url} ended with {process.returncode} before it answered")
        try:
            urllib.request.urlopen(url, timeout=1).read()
            return
        except OSError:
            time.sleep(0.2)
    sys.exit(f"load.py: {url} did not answer within two minutes")


def served(command, environment, url, what):
    process = subprocess.Popen(command, env={**os.environ, **environment}, cwd=HERE, stderr=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL)
    try:
        wait_for(url, process)
        return what(process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(60)


def memory(pid, pictures, minutes):
    load = subprocess.Popen([sys.executable, __file__, "keep-busy", str(pictures), str(int(minutes * 60))])
    samples = []
    while load.poll() is None:
        samples.append(rss(pid))
        time.sleep(1)
    half = samples[len(samples) // 2:]
    return {"minutes": minutes, "begin": samples[0], "half": half[0], "end": samples[-1], "most": max(samples)}


def measure_pokecap(pid, pictures, seconds, minutes):
    def run(*more, **named):
        return wrk(PORT, "/predict", pictures, *more, **named)

    run(WARM_UP, CONNECTIONS)
    alone = run(seconds, 1)
    rate = run(seconds, CONNECTIONS)
    pause = 1000 * OVERLOAD_CONNECTIONS / (OVERLOAD * rate["acceptedASecond"])
    # Refusing is other code, and the burst of the begin is let in.
    run(WARM_UP, OVERLOAD_CONNECTIONS, pause=pause, threads=2)
    overload = run(seconds, OVERLOAD_CONNECTIONS, pause=pause, threads=2)
    return {"alone": alone, "rate": rate, "overload": overload, "memory": memory(pid, pictures, minutes)}


def measure_peer(pid, pictures, seconds):
    wrk(PEER_PORT, "/predict", pictures, WARM_UP, CONNECTIONS)
    alone = wrk(PEER_PORT, "/predict", pictures, seconds, 1)
    return {"alone": alone, "rate": wrk(PEER_PORT, "/predict", pictures, seconds, CONNECTIONS), "rss": rss(pid)}


def table(result):
    ours, theirs = result["pokecap"], result["demo"]
    rate, over, mem = ours["rate"], ours["overload"], ours["memory"]
    refused = over["refused"] / max(1, over["accepted"] + over["refused"] + over["failed"])
    yield "| | PokeCap | forerunner's demo |"
    yield "|---|---:|---:|"
    yield f"| pictures a second, {CONNECTIONS} connections | {rate['acceptedASecond']:.0f} | {theirs['rate']['acceptedASecond']:.1f} |"
    yield f"| p50, p99 in ms | {rate['p50']:.1f}, {rate['p99']:.1f} | {theirs['rate']['p50']:.0f}, {theirs['rate']['p99']:.0f} |"
    yield f"| p50, p99 in ms, one connection | {ours['alone']['p50']:.1f}, {ours['alone']['p99']:.1f} | " \
          f"{theirs['alone']['p50']:.0f}, {theirs['alone']['p99']:.0f} |"
    yield f"| asked for {over['askedASecond'] / rate['acceptedASecond']:.1f} times that rate: refused with 503 | {refused:.0%} | |"
    yield f"| pictures a second then | {over['acceptedASecond']:.0f} | |"
    yield f"| p50, p99 in ms of those that were taken | {over['acceptedP50']:.1f}, {over['acceptedP99']:.1f} | |"
    yield f"| MiB of memory at begin, half and end of {mem['minutes']:g} minutes | " \
          f"{mem['begin']:.0f}, {mem['half']:.0f}, {mem['end']:.0f} | {theirs['rss']:.0f} |"
    yield ""
    yield f"PokeCap captions {rate['acceptedASecond'] / max(1e-9, theirs['rate']['acceptedASecond']):.1f} times as many."


def main(pictures, model, seconds, minutes, target):
    own = " FOLDER FOLDER" if target.endswith("-own.json") else ""
    seconds, minutes = int(seconds), float(minutes)
    pictures = pathlib.Path(pictures).resolve()
    before = os.getloadavg()[0]
    result = {"kind": "serve", "day": datetime.date.today().isoformat(),
              "command": f"benchmarks/serve.sh {seconds} {minutes:g}{own}", "demoModelBytes": os.path.getsize(model),
              "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors", "loadBefore": before,
              "busy": before > 0.5 * os.cpu_count()}
    result["demo"] = served(
        [sys.executable, "-m", "uvicorn", "serve:app", "--port", str(PEER_PORT), "--log-level", "warning"],
        {"PEER_MODEL": str(pathlib.Path(model).resolve())}, f"http://127.0.0.1:{PEER_PORT}/openapi.json",
        lambda pid: measure_peer(pid, pictures, seconds))
    result["pokecap"] = served(
        [str(ROOT / "pokecap"), "serve", "--port", str(PORT)], {}, f"http://127.0.0.1:{PORT}/health/ready",
        lambda pid: measure_pokecap(pid, pictures, seconds, minutes))
    pathlib.Path(target).write_text(json.dumps(result, indent=2) + "\n", "utf-8")
    if result["busy"]:
        print(f"The machine was busy with other work (load {before:.1f} before): these figures say little.")
    print("\n".join(table(result)))
    print("wrote", target)


if __name__ == "__main__":
    if sys.argv[1:2] == ["keep-busy"]:
        wrk(PORT, "/predict", sys.argv[2], int(sys.argv[3]), CONNECTIONS)
    elif len(sys.argv) == 6:
        main(*sys.argv[1:])
    else:
        sys.exit(__doc__)

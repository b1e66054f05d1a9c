"""The same rows on Ray itself, for `npm run bench -- --peer PYTHON`; one JSON object a line: {"name", "mean"}."""
import json
import re
import sys
import time

import numpy as np
import ray

pattern = re.compile(sys.argv[1] if len(sys.argv) > 1 else ".", re.IGNORECASE)


def rate(call, multiplier=1, rounds=3, seconds=1.0):
    def one(limit):
        start = time.perf_counter()
        count = 0
        while time.perf_counter() - start < limit:
            call()
            count += 1
        return count * multiplier / (time.perf_counter() - start)

    one(seconds / 2)
    return sum(one(seconds) for _ in range(rounds)) / rounds


def row(name, measure):
    if pattern.search(name):
        print(json.dumps({"name": name, "mean": measure()}), flush=True)


@ray.remote
def nothing():
    return 1


@ray.remote(num_cpus=0)
class Nothing:
    def nothing(self):
        return 1


def first_task():
    start = time.perf_counter()
    ray.init(num_cpus=2, object_store_memory=2 * 2**30, log_to_driver=False, include_dashboard=False)
    ray.get(nothing.remote())
    return time.perf_counter() - start


def create_actors():
    start = time.perf_counter()
    actors = [Nothing.remote() for _ in range(20)]
    ray.get([actor.nothing.remote() for actor in actors])
    return 20 / (time.perf_counter() - start)


def put_gigabytes():
    array = np.ones(128 * 2**20 // 8)
    return rate(lambda: ray.put(array), 128 / 1024)


started = first_task()
row("local init() to first task done", lambda: started)
row("single client tasks sync", lambda: rate(lambda: ray.get(nothing.remote())))
row("single client tasks async", lambda: rate(lambda: ray.get([nothing.remote() for _ in range(1000)]), 1000))
actor = Nothing.remote()
ray.get(actor.nothing.remote())
row("1:1 actor calls sync", lambda: rate(lambda: ray.get(actor.nothing.remote())))
row("1:1 actor calls async", lambda: rate(lambda: ray.get([actor.nothing.remote() for _ in range(1000)]), 1000))
stored = ray.put(np.zeros(128 * 1024 // 8))
row("single client get calls (Plasma Store)", lambda: rate(lambda: ray.get(stored)))
row("single client put calls (Plasma Store)", lambda: rate(lambda: ray.put(0)))
row("single client put gigabytes", put_gigabytes)
row("many actors: created and called once", create_actors)
ray.shutdown()

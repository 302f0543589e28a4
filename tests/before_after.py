#!/usr/bin/env python3
"""What another build of the program says of the same recordings.

    tests/before_after.py OLD NEW LIST

runs both programs on every line of LIST (the words after `plantar`, such as
`analyse walk.lst --json`), compares the JSON documents number by number and
says what differs: a key that came or went, a value that changed. Numbers
may differ by the last digit of a sum (1e-9 of their size). Exits with 1 when
anything differs, so that a change of the code can be shown to change nothing
else than it meant to.
"""

import json
import shlex
import subprocess
import sys
from collections import Counter


def run(program, words):
    """The exit code of the program and the JSON document it writes, if it writes one."""
    done = subprocess.run([program, *words], capture_output=True, text=True, check=False)
    try:
        return done.returncode, json.loads(done.stdout)
    except json.JSONDecodeError:
        return done.returncode, done.stdout + done.stderr


def differences(old, new, at=""):
    """Where two documents differ, as (path without numbers of places, old, new)."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in old.keys() | new.keys():
            if key not in new:
                yield f"{at}.{key}", old[key], "(gone)"
            elif key not in old:
                yield f"{at}.{key}", "(new)", new[key]
            else:
                yield from differences(old[key], new[key], f"{at}.{key}")
    elif isinstance(old, list) and isinstance(new, list):
        if len(old) != len(new):
            yield f"{at}[]", f"{len(old)} entries", f"{len(new)} entries"
        for a, b in zip(old, new):
            yield from differences(a, b, f"{at}[]")
    elif isinstance(old, (int, float)) and isinstance(new, (int, float)):
        if abs(old - new) > 1e-9 * max(abs(old), abs(new), 1e-3):
            yield at, old, new
    elif old != new:
        yield at, old, new


def main():
    """Compares line by line, then counts what differs by its place in the document."""
    old, new, listed = sys.argv[1:]
    counted, examples = Counter(), {}
    lines = [line for line in open(listed, encoding="utf-8") if line.strip()]
    for line in lines:
        words = shlex.split(line)
        (old_code, before), (new_code, after) = run(old, words), run(new, words)
        if old_code != new_code:
            counted["exit code"] += 1
            examples.setdefault("exit code", (line.strip(), old_code, new_code))
        for place, a, b in differences(before, after):
            counted[place] += 1
            examples.setdefault(place, (line.strip(), a, b))
    print(f"{len(lines)} lines, {sum(counted.values())} differences in {len(counted)} places")
    for place, count in counted.most_common():
        line, a, b = examples[place]
        print(f"{count:6} {place}\n       {str(a)[:160]} -> {str(b)[:160]}\n       {line[:160]}")
    sys.exit(bool(counted))


if __name__ == "__main__":
    main()

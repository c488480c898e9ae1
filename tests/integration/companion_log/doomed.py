"""Starts `main.py companion` over and over, for a test that kills it: loaded once, forked each time.

Reads lines of JSON, each the arguments of one start, and waits for its end before the next. Each
start first prints its process id, then what the companion prints.
"""

import json
import os
import sys

import app.companion.command  # what takes long to load
import app.companion.hearing
import app.companion.server
import app.command_line.companion  # noqa: F401
import main

if __name__ == "__main__":
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            print(os.getpid(), flush=True)  # noqa: T201 -- the test reads it
            sys.argv = ["main.py", "companion", *json.loads(line)]
            main.main()
            os._exit(0)
        os.waitpid(child, 0)

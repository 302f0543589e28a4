"""A Spark cluster of one machine: a master and two workers as processes on the loopback."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pyspark

HOST = "127.0.0.1"
START_S = 120
"""Longest that a process may take to start, on a machine that has other work."""


def free_port():
    with socket.socket() as found:
        found.bind((HOST, 0))
        return found.getsockname()[1]


class Cluster:
    """A master and two workers of one core each, every one in a process group of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.url = f"spark://{HOST}:{free_port()}"
        port = self.url.rsplit(":", 1)[1]
        self.started = [self.start("master", "master.Master", "--port", port, "--webui-port", 0)]
        self.wait_for("master", "New state: ALIVE")
        for name in ("first", "second"):
            words = ("--cores", 1, "--memory", "1g", "--work-dir", folder / name, "--webui-port", 0, self.url)
            self.started.append(self.start(name, "worker.Worker", *words))
        self.workers = dict(zip(("first", "second"), self.started[1:]))
        for name in self.workers:
            self.wait_for(name, "Successfully registered with master")

    def start(self, name, of, *words):
        program = Path(pyspark.__file__).parent / "bin" / "spark-class"
        words = [program, f"org.apache.spark.deploy.{of}", "--host", HOST, *words]
        with open(self.folder / f"{name}.log", "wb") as log:
            return subprocess.Popen(
                list(map(str, words)),
                stdout=log,
                stderr=log,
                start_new_session=True,
                env=os.environ | {"SPARK_LOCAL_IP": HOST, "PYSPARK_PYTHON": sys.executable},
            )

    def wait_for(self, name, words):
        log = self.folder / f"{name}.log"
        end = time.monotonic() + START_S
        while words not in log.read_text(errors="replace"):
            assert time.monotonic() < end, f"{name} did not start:\n{log.read_text(errors='replace')[-2000:]}"
            time.sleep(0.1)

    def measured(self, name):
        """The keys that the executors of a worker began to measure, in their order, with repeats."""
        logs = sorted((self.folder / name).glob("app-*/*/stderr"))
        found = (re.findall(r"^plantar: measuring ([0-9a-f]{64})$", log.read_text(errors="replace"), re.M) for log in logs)
        return [key for keys in found for key in keys]

    def kill(self, name):
        """Ends a worker and its executors at once, as a power cut would."""
        os.killpg(self.workers[name].pid, signal.SIGKILL)

    def stop(self):
        for process in self.started:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that the slow line (delayproxy) is what it says, and no bottleneck: the most it moves without rules and
what that costs, the round trip, and the rate under a limit.

No mail is involved: one process sends as fast as it can, this one receives and throws away.
"""
import argparse
import json
import multiprocessing
import socket
import subprocess
import sys
import time

CHUNK = bytes(1 << 20)


def serve(listener, connections):
    """To each connection: as many bytes as it asks for, in a line, as often as it asks."""
    def answer(client):
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with client, client.makefile("r") as requests:
            for request in requests:
                left = int(request)
                while left > 0:
                    left -= client.send(CHUNK[:left] if left < len(CHUNK) else CHUNK)

    workers = []
    for _ in range(connections):
        worker = multiprocessing.Process(target=answer, args=(listener.accept()[0],), daemon=True)
        worker.start()
        workers.append(worker)
    for worker in workers:
        worker.join()


def receive(client, count):
    buffer = bytearray(1 << 20)
    while count > 0:
        got = client.recv_into(buffer, min(len(buffer), count))
        if got == 0:
            raise EOFError("the line ended")
        count -= got


class Line:
    def __init__(self, proxy, connections, *options):
        listener = socket.create_server(("127.0.0.1", 0))
        self.source = multiprocessing.Process(target=serve, args=(listener, connections))
        self.source.start()
        self.process = subprocess.Popen([proxy, str(listener.getsockname()[1]), *options], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        port = int(self.process.stdout.readline())
        self.clients = [socket.create_connection(("127.0.0.1", port)) for _ in range(connections)]

    def ask(self, client, count):
        client.sendall(b"%d\n" % count)

    def close(self):
        for client in self.clients:
            client.close()
        self.source.join()
        return json.loads(self.process.communicate()[0])


def throughput(proxy, megabytes, *options):
    line = Line(proxy, 1, *options)
    start = time.monotonic()
    line.ask(line.clients[0], megabytes * 1_000_000)
    receive(line.clients[0], megabytes * 1_000_000)
    seconds = time.monotonic() - start
    return megabytes / seconds, line.close()["cpu"]


def round_trip(proxy, milliseconds):
    line = Line(proxy, 1, "--rtt", str(milliseconds))
    times = []
    for _ in range(20):
        start = time.monotonic()
        line.ask(line.clients[0], 1)
        receive(line.clients[0], 1)
        times.append((time.monotonic() - start) * 1000)
    line.close()
    return sorted(times)[len(times) // 2]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--proxy", required=True, help="the program delayproxy")
    parser.add_argument("--least", type=float, default=800, metavar="MB/S",
                        help="fail when the line moves less without rules (default: %(default)s)")
    options = parser.parse_args()

    fastest, cpu = max(throughput(options.proxy, 4000) for _ in range(3))
    print(f"without rules: {fastest:,.0f} MB/s, {cpu / 4:.2f} s of CPU per GB")
    rate, cpu = throughput(options.proxy, 1000, "--rtt", "20")
    print(f"20 ms round trip: {rate:,.0f} MB/s on one connection, {cpu:.2f} s of CPU per GB")
    print(f"20 ms round trip: {round_trip(options.proxy, 20):.2f} ms measured")
    rate, cpu = throughput(options.proxy, 12, "--rtt", "40", "--mbit", "50")
    print(f"50 Mbit/s, 40 ms: {rate * 8:.1f} Mbit/s measured over 12 MB, {cpu:.2f} s of CPU")
    if fastest < options.least:
        print(f"The line is too slow: less than {options.least:.0f} MB/s.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

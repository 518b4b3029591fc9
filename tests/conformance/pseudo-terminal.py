"""Runs a program on a terminal of its own, types when a prompt comes, and tells as JSON what was to be seen.

    pseudo-terminal.py PROMPT TEXT PROGRAM [ARGUMENT...]
"""

import fcntl
import json
import os
import pty
import subprocess
import sys
import termios

prompt, text, *command = sys.argv[1:]
terminal, end = pty.openpty()


def echoes():
    return bool(termios.tcgetattr(end)[3] & termios.ECHO)


def take_terminal():
    os.setsid()
    fcntl.ioctl(end, termios.TIOCSCTTY, 0)


echoed_before = echoes()
program = subprocess.Popen(command, stdin=end, stdout=end, stderr=end, preexec_fn=take_terminal)
shown = b""
while prompt.encode() not in shown:
    shown += os.read(terminal, 4096)
echoed_at_prompt = echoes()
os.write(terminal, text.encode())
status = program.wait(60)
echoed_after = echoes()
os.close(end)
try:
    while more := os.read(terminal, 4096):
        shown += more
except OSError:  # Nobody holds the other end any more.
    pass
print(
    json.dumps(
        {
            "shown": shown.decode(),
            "status": status,
            "echo": [echoed_before, echoed_at_prompt, echoed_after],
        }
    )
)

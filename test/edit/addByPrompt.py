"""Runs `codebook add` in a pseudo-terminal: drive.py <program> <keys>... sends each text once the output holds still."""

import fcntl
import os
import pty
import select
import struct
import sys
import termios

program, *answers = sys.argv[1:]
pid, terminal = pty.fork()
if pid == 0:
    os.environ.pop("CI", None)
    os.environ["TERM"] = "xterm"
    os.execvp("node", ["node", program, "add"])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 200, 0, 0))


def read_until_still(seconds):
    """Prints what the program prints, until it has printed something and then nothing for a while."""
    printed = False
    while select.select([terminal], [], [], seconds if printed else 20)[0]:
        try:
            sys.stdout.buffer.write(os.read(terminal, 65536))
        except OSError:
            return
        printed = True


for answer in answers:
    read_until_still(0.4)
    os.write(terminal, answer.encode())
while True:
    try:
        data = os.read(terminal, 65536)
    except OSError:
        break
    if not data:
        break
    sys.stdout.buffer.write(data)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

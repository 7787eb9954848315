"""control.py BYTES COUNT [MS]: sendmsg with a control message of BYTES: a kmalloc of that size that lives for the call alone."""
import socket
import sys
import time

size, count, pause = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]) / 1000 if len(sys.argv) > 3 else 0
sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
failed = 0
for _ in range(count):
    try:
        sock.sendmsg([b'x'], [(9999, 1, b'\0' * size)], 0, ('127.0.0.1', 9))
    except OSError as problem:
        failed += problem.errno in (12, 105)  # ENOMEM, ENOBUFS; any other error comes after the allocation
    time.sleep(pause)
print('control: %d of %d allocations of %d bytes failed' % (failed, count, size), flush=True)

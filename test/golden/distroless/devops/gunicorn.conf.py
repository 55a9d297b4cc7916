"""gunicorn's settings; its address it takes from PORT by itself."""

import os

# Two processes, so that one still answers while the other is replaced; four threads in
# each, because a request mostly waits.
workers = int(os.environ.get("WEB_CONCURRENCY") or 2)
threads = 4

# Loaded once, before the workers: they share its memory, and a wrong setting ends
# gunicorn with one sentence, instead of workers that start again and again.
preload_app = True

# A request in flight may finish before the stop; Docker kills after 10 seconds.
graceful_timeout = 8

# Longer than the minute for which most proxies keep a connection: they are to close it.
keepalive = 75

# The workers' heartbeat is a file: in memory, no slow or full disk makes one look dead.
worker_tmp_dir = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None

# Its control socket needs a home folder, and the user of the image has none.
control_socket_disable = True

accesslog = "-"

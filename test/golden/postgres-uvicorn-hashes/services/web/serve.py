"""Serves the project with uvicorn on PORT, in as many processes as WEB_CONCURRENCY says."""

import signal
import sys

import uvicorn
from config import env

if __name__ == "__main__":
    # To be stopped is no failure, though uvicorn raises the signal once more at its end;
    # and until it listens, process 1 of a container would ignore the signal altogether.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    uvicorn.run(
        "config.asgi:application",
        host="0.0.0.0",
        port=env.number("PORT", default=8080),
        # Django has no lifespan events.
        lifespan="off",
        # A request in flight may finish; Docker kills the container after 10 seconds.
        timeout_graceful_shutdown=8,
        # Longer than the minute for which most proxies keep a connection.
        timeout_keep_alive=75,
        server_header=False,
        # Its log goes with Django's, to the handler that settings.py names.
        log_config=None,
    )

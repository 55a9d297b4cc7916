import os


def main():
    """Starts the server: what the console script `shop-serve` calls."""
    os.execvp("gunicorn", ["gunicorn", "shop.wsgi:application", "--bind", "0.0.0.0:8000"])

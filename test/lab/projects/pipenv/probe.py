import requests


def answer():
    prepared = requests.Request("GET", "http://example.com", params={"a": "b"}).prepare()
    return {"requests": requests.__version__, "url": prepared.url}

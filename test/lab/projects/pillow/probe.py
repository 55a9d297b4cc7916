import io
from hashlib import sha256

from PIL import Image, ImageDraw, features


def answer():
    names = ["jpg", "zlib", "freetype2", "webp"]
    drawn = Image.new("RGB", (64, 64), "navy")
    ImageDraw.Draw(drawn).ellipse((8, 8, 56, 56), fill="gold")
    hashes = {}
    for form in ("JPEG", "PNG", "WEBP"):
        file = io.BytesIO()
        drawn.save(file, form)
        hashes[form] = sha256(file.getvalue()).hexdigest()
    return {"features": {name: features.version(name) for name in names}, "hashes": hashes}

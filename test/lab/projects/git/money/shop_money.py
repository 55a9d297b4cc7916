def cents(text):
    """The number of cents in an amount such as "12.50"."""
    whole, part = text.split(".")
    return int(whole) * 100 + int(part)

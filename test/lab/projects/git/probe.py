from shop_money import cents


def answer():
    return {"cents": cents("12.50")}

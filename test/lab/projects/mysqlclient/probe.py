import MySQLdb


def answer():
    try:
        MySQLdb.connect(host="127.0.0.1", port=1, connect_timeout=1)
    except MySQLdb.OperationalError as error:
        code = error.args[0]
    return {"client": MySQLdb.get_client_info(), "refused": code}

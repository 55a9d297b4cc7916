import markdown


def answer():
    return {"markdown": markdown.__version__, "html": markdown.markdown("# Shop\n\n*open*")}

def build_wheels():
    return []

"""Our window on its start page, as the program starts it."""

from bench.windows.ending import end_once_painted
from mutualrisk.app import started

if __name__ == "__main__":
    application, windows = started([])
    end_once_painted(windows.all_open()[0])

"""Our window with a sample open on its questions."""

from bench.windows.ending import end_once_painted
from mutualrisk.app import started

if __name__ == "__main__":
    application, windows = started(["--sample", "community-health", "--page", "questions"])
    end_once_painted(windows.all_open()[0])

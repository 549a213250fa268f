"""Lets ``python -m mutualrisk`` stand for the installed command."""

from mutualrisk.cli import main

if __name__ == "__main__":
    main()

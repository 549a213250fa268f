"""The eleven laws of scoring, over methods that are made up and over the real one."""

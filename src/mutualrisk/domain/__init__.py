"""The values of the program: methods, cases, results. No input or output, no clock, no chance."""

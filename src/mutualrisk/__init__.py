"""MutualRisk: a sourced, explained profile of the risks and benefits of a public service mutual."""

__version__ = "0.1.0"

"""The journeys, collected from the feature files."""

from pytest_bdd import scenarios

scenarios(".")

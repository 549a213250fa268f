"""What people come to do, told in their words and done with real keys and clicks."""

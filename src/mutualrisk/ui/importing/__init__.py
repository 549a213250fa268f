"""What somebody's file offers, looked through before anything of it is taken."""

"""What every part of the window stands on: jobs, preferences, languages, labels."""

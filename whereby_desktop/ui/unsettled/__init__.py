"""Creates whose outcome cannot be told: the person is shown the rooms, and says."""

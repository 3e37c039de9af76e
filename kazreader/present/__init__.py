"""What the faces show, without any drawing: view models, wording and exports."""

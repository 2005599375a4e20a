"""What people at a ministry arrange among themselves: proposals, owners, remarks, questions, transfers."""

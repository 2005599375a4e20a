"""The pages with which a ministry does its work; none of them is public."""

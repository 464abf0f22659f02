"""Paper and its picture: ticket codes as symbols, tickets and receipts as PDF.

Pure: values in, bytes out. Knows the domain's money and nothing of servers, kiosks or printers.
"""

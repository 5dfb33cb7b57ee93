<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:include href="change-receipt.xsl"/>

  <xsl:variable name="service" select="'C32-00000912'"/>
</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:include href="query-request.xsl"/>

  <xsl:variable name="recType" select="'8000201'"/>
</xsl:stylesheet>

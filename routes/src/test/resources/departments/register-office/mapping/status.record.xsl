<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" exclude-result-prefixes="#all">
  <xsl:template match="record">
    <businessStatus>
      <name><xsl:value-of select="NAME"/></name>
      <creditCode><xsl:value-of select="CODE"/></creditCode>
      <state><xsl:value-of select="STATE"/></state>
      <!-- a day that does not exist is an error of the mapping -->
      <asOf><xsl:value-of select="xs:date(RQ)"/></asOf>
    </businessStatus>
  </xsl:template>
</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:include href="query-answer.xsl"/>
  <xsl:include href="limit-rows.xsl"/>

  <xsl:template match="AdditionalData[KTT_FW_H]">
    <xsl:call-template name="rights-and-limits">
      <xsl:with-param name="as-of" select="substring(DJF_DJ_CX/@CXSJ, 1, 10)"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>

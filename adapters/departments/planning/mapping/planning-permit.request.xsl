<?xml version="1.0" encoding="UTF-8"?>
<!-- 标准 → 部门 · the standard's data to the department's message -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:s="urn:yibiao:standard:v1" xmlns="urn:ghj:ghgl"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="xml" omit-xml-declaration="yes"/>

  <!-- 数据项按名取值 · a datum by its name -->
  <xsl:key name="datum" match="s:dataRequest/s:item" use="s:name"/>

  <xsl:template match="/s:stepRequest">
    <GHXK_QQ>
      <LSH>{translate(s:envelope/s:messageId, '-', '')}</LSH>
      <XMDM>{key('datum', 'projectCode')/s:value}</XMDM>
      <XMMC>{key('datum', 'projectName')/s:value}</XMMC>
      <JSNR>{key('datum', 'content')/s:value}</JSNR>
      <BDCDYH>{key('datum', 'realEstateUnitCode')/s:value}</BDCDYH>
      <YDMJ>{key('datum', 'landArea')/s:value}</YDMJ>
      <xsl:for-each select="key('datum', 'landUseCheckNumber')">
        <YDHCBH>{s:value}</YDHCBH>
      </xsl:for-each>
      <JSDW>
        <DWMC>{key('datum', 'companyName')/s:value}</DWMC>
        <TYSHXYDM>{key('datum', 'creditCode')/s:value}</TYSHXYDM>
      </JSDW>
    </GHXK_QQ>
  </xsl:template>

</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<!-- 部门 → 标准 · the department's answer to the standard's data -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:c="urn:singlewindow:etps" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="xml" omit-xml-declaration="yes"/>

  <!-- 部门字段名 → 标准数据项名 · the department's names to the standard's -->
  <xsl:variable name="names" select="map{
    'CUSTOMS_CODE': 'customsCode', 'CUSTOMS_DISTRICT': 'customsDistrict',
    'CUSTOMS_NAME': 'customsName', 'REG_DATE': 'registeredOn', 'VALID_TO': 'validTo'}"/>

  <xsl:template match="/c:ETPS_REG_RECEIPT">
    <answer xmlns="urn:yibiao:adapter-kit" code="{c:RESULT_CODE}" message="{c:RESULT_INFO}">
      <xsl:apply-templates select="c:REG"/>
    </answer>
  </xsl:template>

  <xsl:template match="c:REG">
    <dataResult xmlns="urn:yibiao:standard:v1">
      <xsl:for-each select="*">
        <item>
          <name>{$names(local-name())}</name>
          <value>{if (self::c:REG_DATE or self::c:VALID_TO)
                  then replace(., '^(....)(..)(..)$', '$1-$2-$3') else .}</value>
        </item>
      </xsl:for-each>
    </dataResult>
  </xsl:template>

</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<!-- 部门 → 标准 · the department's answer to the standard's data -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:g="urn:ghj:ghgl" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="xml" omit-xml-declaration="yes"/>

  <!-- 部门字段名 → 标准数据项名 · the department's names to the standard's -->
  <xsl:variable name="names" select="map{
    'HCBH': 'checkNumber', 'GHYTDM': 'plannedUseCode', 'GHYT': 'plannedUse',
    'HCYJ': 'conclusion', 'HCRQ': 'checkedOn'}"/>

  <xsl:template match="/g:YDHC_YD">
    <answer xmlns="urn:yibiao:adapter-kit" code="{g:FHM}" message="{g:FHXX}">
      <xsl:apply-templates select="g:HCJG"/>
    </answer>
  </xsl:template>

  <xsl:template match="g:HCJG">
    <dataResult xmlns="urn:yibiao:standard:v1">
      <xsl:for-each select="*">
        <item>
          <name>{$names(local-name())}</name>
          <value>{if (self::g:HCRQ)
                  then replace(., '^(....)(..)(..)$', '$1-$2-$3') else .}</value>
        </item>
      </xsl:for-each>
    </dataResult>
  </xsl:template>

</xsl:stylesheet>

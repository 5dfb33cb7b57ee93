<?xml version="1.0" encoding="UTF-8"?>
<!-- 部门 → 标准 · the department's answer to the standard's data -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:p="urn:@code@:permit" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="xml" omit-xml-declaration="yes"/>

  <!-- 部门字段名 → 标准数据项名 · the department's names to the standard's -->
  <xsl:variable name="names" select="map{
    'xkzh': 'permitNumber', 'czr': 'holder', 'xkfw': 'scope',
    'yxqq': 'validFrom', 'yxqz': 'validTo'}"/>

  <!-- 返回码和说明；办成时加上数据 · code and words; the data too, if it was done -->
  <xsl:template match="/p:PermitCheckAnswer">
    <answer xmlns="urn:yibiao:adapter-kit" code="{p:code}" message="{p:msg}">
      <xsl:apply-templates select="p:permit"/>
    </answer>
  </xsl:template>

  <xsl:template match="p:permit">
    <dataResult xmlns="urn:yibiao:standard:v1">
      <xsl:for-each select="*">
        <item>
          <name>{$names(local-name())}</name>
          <value>{if (starts-with(local-name(), 'yxq'))
                  then replace(., '^(....)(..)(..)$', '$1-$2-$3') else .}</value>
        </item>
      </xsl:for-each>
    </dataResult>
  </xsl:template>

</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="xs ps"
                expand-text="yes">

  <xsl:include href="rbsp-incoming.xsl"/>

  <xsl:variable name="service" select="'S32-00000902'"/>
  <xsl:variable name="table" select="'conditiion'"/>

  <!-- by person, or by unit where the column BDCDYH is given -->
  <xsl:template match="/" mode="content">
    <xsl:variable name="unit" select="ps:optional($lines[1], 'BDCDYH')"/>
    <k:question serial="{$serial}" division="{$division}">
      <subject>
        <xsl:choose>
          <xsl:when test="$unit ne ''">
            <xsl:if test="not(matches($unit, '^[1-9][0-9]{11}[GJZ][A-FSXWY][0-9]{5}[FLQW][0-9]{8}$'))">
              <xsl:sequence select="ps:refuse('BDCDYH 须为 GB/T 37346 的不动产单元代码')"/>
            </xsl:if>
            <realEstateUnitCode>{$unit}</realEstateUnitCode>
          </xsl:when>
          <xsl:otherwise>
            <xsl:sequence select="ps:citizen(ps:cell($lines[1], 'XM'), ps:cell($lines[1], 'SFZH'))"/>
          </xsl:otherwise>
        </xsl:choose>
      </subject>
      <xsl:for-each select="'/realEstateUnitCode', '/location', '/holder'">
        <field>{.}</field>
      </xsl:for-each>
    </k:question>
  </xsl:template>
</xsl:stylesheet>

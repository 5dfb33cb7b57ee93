<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="xs ps"
                expand-text="yes">

  <xsl:include href="rbsp-answer.xsl"/>
  <xsl:include href="seals.xsl"/>

  <!-- the serial number that was asked about -->
  <xsl:param name="serial" as="xs:string" required="yes"/>

  <xsl:variable name="service" select="'C32-00000326'"/>

  <xsl:template match="/" mode="result">
    <xsl:if test="($lines ! ps:cell(., 'YWLSH')) != $serial">
      <xsl:sequence select="ps:refuse('it is about another serial number')"/>
    </xsl:if>
    <xsl:variable name="state" select="ps:cell($lines[1], 'CLZT')"/>
    <xsl:choose>
      <xsl:when test="$state = ('0', '1')">
        <k:answer code="CLZT-{$state}" message="{$message}"/>
      </xsl:when>
      <xsl:when test="$state ne '2'">
        <xsl:sequence select="ps:refuse('it knows of a state ' || $state)"/>
      </xsl:when>
      <xsl:when test="ps:cell($lines[1], 'FHM') eq '000'">
        <xsl:call-template name="seals"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="verdict"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- what the filing itself was answered -->
  <xsl:template name="verdict">
    <xsl:variable name="place" select="ps:place(ps:cell($lines[1], 'CWLM'),
        xs:integer((ps:cell($lines[1], 'CWHH')[. castable as xs:integer], '1')[1]))"/>
    <k:answer code="{ps:cell($lines[1], 'FHM')}" message="{ps:cell($lines[1], 'FHXX')}">
      <xsl:if test="$place ne ''">
        <xsl:attribute name="field" select="$place"/>
      </xsl:if>
    </k:answer>
  </xsl:template>

  <xsl:function name="ps:field" as="xs:string">
    <xsl:sequence select="''"/>
  </xsl:function>
</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="xs ps"
                expand-text="yes">

  <xsl:include href="rbsp-answer.xsl"/>
  <xsl:include href="household-body.xsl"/>

  <!-- the identity number that was asked about -->
  <xsl:param name="persons" as="xs:string" required="yes"/>

  <xsl:variable name="service" select="'C32-00000319'"/>

  <xsl:template match="/" mode="result">
    <xsl:if test="$lines[ps:cell(., 'BCXRSFZH') ne $persons]">
      <xsl:sequence select="ps:refuse('it is not about the person that was asked about')"/>
    </xsl:if>
    <xsl:variable name="verdict" select="ps:cell($lines[1], 'HYJG')"/>
    <xsl:choose>
      <xsl:when test="$verdict ne '1'">
        <k:answer code="HYJG-{$verdict}" message="{$message}" field="/subject/citizen{
            if ($verdict eq '2') then '/name' else '/identityDocument/number'}"/>
      </xsl:when>
      <xsl:otherwise>
        <k:answer code="000" message="{$message}">
          <xsl:call-template name="household">
            <xsl:with-param name="members" select="$lines"/>
          </xsl:call-template>
        </k:answer>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="ps:field" as="xs:string">
    <xsl:sequence select="
        if ($column eq 'SFZH') then '/subject/citizen/identityDocument/number'
        else if ($column eq 'XM') then '/subject/citizen/name' else ''"/>
  </xsl:function>
</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:kit="urn:yibiao:adapter-kit" xmlns:bdc="urn:land"
                xmlns="urn:yibiao:standard:v1" exclude-result-prefixes="xs bdc">
  <xsl:include href="change-report.xsl"/>

  <xsl:variable name="types" select="'800', '801'"/>
  <xsl:variable name="kind" select="'updated'"/>

  <xsl:template match="Message" mode="changed">
    <xsl:variable name="seizures" select="Data/QLF_QL_CFDJ"/>
    <xsl:variable name="at" select="index-of($seizures/@CFWH, string(Head/DocumentNum))"/>
    <xsl:if test="count($at) ne 1">
      <xsl:sequence select="bdc:refuse('DocumentNum 所涉查封在 QLF_QL_CFDJ 中须有且只有一行')"/>
    </xsl:if>
    <xsl:variable name="in-force" select="$seizures[$at]/@QSZT eq '1'"/>
    <xsl:if test="$in-force ne (Head/RegType eq '800')">
      <xsl:sequence select="bdc:refuse('QLF_QL_CFDJ/@QSZT 与 RegType 不符')"/>
    </xsl:if>
    <changedField>
      <field>/seizure/{$at - 1}/state</field>
      <xsl:if test="not($in-force)">
        <oldValue>1</oldValue>
      </xsl:if>
      <newValue>{$seizures[$at]/@QSZT}</newValue>
    </changedField>
    <xsl:for-each select="Data">
      <xsl:call-template name="rights-and-limits">
        <xsl:with-param name="as-of" select="substring(../Head/CreateDate, 1, 10)"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>

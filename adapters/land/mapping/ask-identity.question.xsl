<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:kit="urn:yibiao:adapter-kit" xmlns:bdc="urn:land"
                xmlns="urn:yibiao:standard:v1" exclude-result-prefixes="xs bdc">
  <xsl:include href="ask-question.xsl"/>

  <xsl:variable name="type" select="'RKXX'"/>

  <!-- only what a registration needs to know of an applicant -->
  <xsl:variable name="fields" select="'/name', '/formerName', '/citizenIdNumber', '/sex',
      '/birthDate', '/householdAddress', '/state', '/stateSince'"/>

  <xsl:template match="Data">
    <xsl:if test="empty(DJF_DJ_SQ)">
      <xsl:sequence select="bdc:refuse('查身份须写明申请人 DJF_DJ_SQ')"/>
    </xsl:if>
    <subject>
      <citizen>
        <name>{DJF_DJ_SQ/@QLRMC}</name>
        <identityDocument>
          <type>111</type>
          <number>{bdc:citizen(DJF_DJ_SQ/@QLRZJH)}</number>
        </identityDocument>
      </citizen>
    </subject>
    <xsl:for-each select="$fields">
      <field>{.}</field>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
